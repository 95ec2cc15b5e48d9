/// Reminders (催办): the product tells the office whose turn it is that a clock of a case will soon
/// run out, runs out today, or ran out, and keeps that it did. They stand through restarts and time
/// out of service; nothing is sent outside the product.
@NullMarked
package org.nengxia.casework.reminder;

import org.jspecify.annotations.NullMarked;
