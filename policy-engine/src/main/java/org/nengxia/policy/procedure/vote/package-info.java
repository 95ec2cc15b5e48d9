/// What a collective vote needs: which share of the members present, and how many in favour.
@NullMarked
package org.nengxia.policy.procedure.vote;

import org.jspecify.annotations.NullMarked;
