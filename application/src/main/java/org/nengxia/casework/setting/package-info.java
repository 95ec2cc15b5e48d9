/// What a county may set about its cases, where no rule of law sets it (`nengxia.casework.*`).
@NullMarked
package org.nengxia.casework.setting;

import org.jspecify.annotations.NullMarked;
