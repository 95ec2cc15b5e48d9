/// How an organ votes in a case: who was due, who came, and the counts.
@NullMarked
package org.nengxia.casework.file.vote;

import org.jspecify.annotations.NullMarked;
