/// Packs that extend others (province ← city ← county): rows are taken over, added or written anew;
/// what is looser than the superior pack needs an article that permits it.
@NullMarked
package org.nengxia.policy.heritage;

import org.jspecify.annotations.NullMarked;
