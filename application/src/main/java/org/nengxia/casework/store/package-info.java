/// Cases and what happened in them, in the database.
@NullMarked
package org.nengxia.casework.store;

import org.jspecify.annotations.NullMarked;
