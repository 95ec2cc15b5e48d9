/// The papers of cases (卷宗材料), made from what happened in them and never typed twice: what each
/// says, its number, and the ledger's short code by which it can be checked.
@NullMarked
package org.nengxia.casework.paper;

import org.jspecify.annotations.NullMarked;
