/// Tables of other authors: Apache KIE's own test models, and cases in the format of the DMN TCK.
@NullMarked
package org.nengxia.agreement.foreign;

import org.jspecify.annotations.NullMarked;
