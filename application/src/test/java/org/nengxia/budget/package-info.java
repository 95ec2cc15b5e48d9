/// The size and naming budgets of the code, measured on the source with the compiler's own parser.
package org.nengxia.budget;
