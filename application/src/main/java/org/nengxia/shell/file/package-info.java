/// Lists handed out as files, with nothing in them that a spreadsheet would calculate.
@NamedInterface("file")
@NullMarked
package org.nengxia.shell.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
