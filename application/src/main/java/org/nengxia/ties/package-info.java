/// Who is tied to whom (recusal, SL-13, SL-14): the register of kin, who has declared his, and,
/// from the roster, who serves in one unit with somebody or once was his superior. It tells ties
/// and what is unknown; which tie bars from what is for the regulations to say.
@ApplicationModule(allowedDependencies = {"kernel", "register", "shell", "ledger", "roster"})
@NullMarked
package org.nengxia.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
