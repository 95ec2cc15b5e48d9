/// Drafts, their revisions and what was verified, in the database.
@NullMarked
package org.nengxia.studio.store;

import org.jspecify.annotations.NullMarked;
