/// Registers (台账): what a kind of record is. One declaration per kind says its columns, what the
/// files that offices hand in call them, what each may hold and what it points to; importing,
/// listing, exporting and showing a record all read that same declaration. The modules that own the
/// records declare them.
@ApplicationModule(allowedDependencies = {"kernel", "shell", "shell :: file"})
@NullMarked
package org.nengxia.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
