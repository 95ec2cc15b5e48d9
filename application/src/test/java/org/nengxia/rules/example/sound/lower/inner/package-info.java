/// What the lower module keeps to itself.
@NullMarked
package org.nengxia.rules.example.sound.lower.inner;

import org.jspecify.annotations.NullMarked;
