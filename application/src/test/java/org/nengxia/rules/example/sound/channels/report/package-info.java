/// Another channel.
@ApplicationModule(allowedDependencies = {"lower", "channels"})
@NullMarked
package org.nengxia.rules.example.sound.channels.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
