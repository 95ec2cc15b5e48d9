/// The pages of the import: hand in files, watch them being taken, read what became of each row.
@NullMarked
package org.nengxia.exchange.web;

import org.jspecify.annotations.NullMarked;
