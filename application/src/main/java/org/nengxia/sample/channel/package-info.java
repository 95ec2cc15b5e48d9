/// What the six channels of evidence hold about the county's cadres, what was decided, and what
/// followed.
@NullMarked
package org.nengxia.sample.channel;

import org.jspecify.annotations.NullMarked;
