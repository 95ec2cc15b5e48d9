/// What somebody is barred from on a day, until when, and by which measures (影响期): effect periods
/// of the law reckoned over what was decided about one person. Only dates and law; no person is
/// known here.
@NullMarked
package org.nengxia.policy.eligibility;

import org.jspecify.annotations.NullMarked;
