/// Changes to the text of a pack's files that leave everything else, comments too, as it was
/// written; and packs as zip files.
@NullMarked
package org.nengxia.studio.text;

import org.jspecify.annotations.NullMarked;
