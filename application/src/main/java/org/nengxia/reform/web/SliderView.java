package org.nengxia.reform.web;

import java.time.LocalDate;
import org.nengxia.reform.Slider;

/// A slider in the words of one language.
///
/// @param value what its number field holds: a place on the scale, or what was written and refused
/// @param place where its handle stands
/// @param unit what a place counts, such as `/ 100`, `周岁`
/// @param inForce the threshold in force with its comparator
/// @param tried the threshold as it would be; the one in force where nothing is moved
/// @param moved whether it stands elsewhere than in force
record SliderView(
        Slider slider,
        String title,
        String value,
        long place,
        String unit,
        String inForce,
        String tried,
        LocalDate since,
        String citations,
        boolean moved) {

    /// The parameter's name.
    public String id() {
        return slider.reading().id();
    }
}
