package org.nengxia.reform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Pack;
import org.nengxia.reform.Reform;
import org.nengxia.reform.Slider;
import org.nengxia.shell.Address;

/// What an address of what-if asks for.
///
/// @param reform the change to be tried
/// @param sliders the numbers that may be moved
/// @param inForce the packs that are law on the day
/// @param others the packs that may be put in the place of the one in force
/// @param refusal why the address cannot be read
record Asked(
        Reform reform,
        List<Slider> sliders,
        List<Pack> inForce,
        List<Pack> others,
        Optional<Refusal> refusal) {
    static final String SET = "set.";

    /// The address that asks for just this, without what is as it is in force.
    Address address() {
        Address address =
                Address.of(WhatIfPages.PATH).with("day", reform.day()).with("pack", reform.pack());
        if (reform.against().isPresent()) {
            address = address.with("against", reform.against().get());
        }
        for (var set : reform.values().entrySet()) {
            address = address.with(SET + set.getKey(), set.getValue());
        }
        return address;
    }

    /// What a slider stands at, as it is written in packs; empty where it stands as in force.
    Optional<String> moved(Slider slider) {
        return Optional.ofNullable(reform.values().get(slider.reading().id()));
    }

    /// The values of an address that differ from those in force, as packs write them; what cannot
    /// be read stays as it was written, to be refused.
    static Map<String, String> values(Address address, List<Slider> sliders) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : address.parameters().keySet()) {
            if (name.startsWith(SET)) {
                String id = name.substring(SET.length());
                values.put(id, address.first(name).strip());
            }
        }
        for (Slider slider : sliders) {
            String id = slider.reading().id();
            values.computeIfPresent(id, (_, text) -> slider.written(text));
            values.computeIfPresent(id, (_, text) -> differing(slider, text));
        }
        return values;
    }

    private static @Nullable String differing(Slider slider, String written) {
        return slider.reading().kind().read(written).filter(slider::isNow).isPresent()
                ? null
                : written;
    }
}
