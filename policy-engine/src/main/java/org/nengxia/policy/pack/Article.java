package org.nengxia.policy.pack;

import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;

/// An article of an instrument, restated in our own words; `reconstructed` when its wording was not
/// seen and is put together from like instruments, `confidence` how well what it says is known.
public record Article(String id, Label text, boolean reconstructed, Confidence confidence) {}
