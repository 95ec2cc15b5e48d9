/// Reading any register's rows with statements made of its declaration: filters, order, pages, and
/// the names of the cadres and units that rows point to.
@NullMarked
package org.nengxia.register.query;

import org.jspecify.annotations.NullMarked;
