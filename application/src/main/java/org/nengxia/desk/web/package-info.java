/// The pages of the desk.
@NullMarked
package org.nengxia.desk.web;

import org.jspecify.annotations.NullMarked;
