/// Classes that do what no class of the product may do.
@NullMarked
package org.nengxia.rules.example.code;

import org.jspecify.annotations.NullMarked;
