/// The forms of the acts of a case: what somebody has to write down, and the act made of it. What
/// was typed stays when an act is refused.
@NullMarked
package org.nengxia.casework.web.act;

import org.jspecify.annotations.NullMarked;
