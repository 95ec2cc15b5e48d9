/// Decision tables as DMN 1.3 files: read from what editors such as dmn-js and Camunda Modeler
/// save, and written so that they open them.
@NullMarked
package org.nengxia.policy.dmn;

import org.jspecify.annotations.NullMarked;
