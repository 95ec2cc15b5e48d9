/// Who has an account now, for modules that let people take acts: an office may have changed since
/// somebody signed in.
@NamedInterface("directory")
@NullMarked
package org.nengxia.shell.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
