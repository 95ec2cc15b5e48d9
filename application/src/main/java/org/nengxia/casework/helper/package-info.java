/// Help-and-educate (帮教): who helps a person after a decision, and whom somebody helps (MISSION
/// F1).
@NullMarked
package org.nengxia.casework.helper;

import org.jspecify.annotations.NullMarked;
