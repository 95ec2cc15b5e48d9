package org.nengxia.sample;

import org.nengxia.sample.county.Place;

/// What sample to write.
///
/// @param seed which of the possible counties
/// @param cadres how many leading cadres, past and present
public record SampleOrder(long seed, int cadres) {
    /// How many leading cadres a county of the usual size has.
    public static final int USUAL_CADRES = 1200;

    /// The fewest with which the figures of the three years can come about.
    public static final int FEWEST_CADRES = 1000;

    /// The most that there are names of counties for.
    public static final int MOST_CADRES = USUAL_CADRES * (Place.MOST - 1);

    /// The usual county.
    public static final SampleOrder USUAL = new SampleOrder(20030101, USUAL_CADRES);

    /// Refuses, as a programming fault, a number of cadres out of bounds: entrances check it first.
    public SampleOrder {
        if (!possible(cadres)) {
            throw new IllegalArgumentException(cadres + " cadres");
        }
    }

    /// Whether so many leading cadres can be made.
    public static boolean possible(int cadres) {
        return cadres >= FEWEST_CADRES && cadres <= MOST_CADRES;
    }

    int counties() {
        return Math.max(1, Math.round((float) cadres / USUAL_CADRES));
    }

    /// The share of the county with that index; the shares add up.
    int share(int index) {
        int counties = counties();
        return (int) ((long) cadres * (index + 1) / counties - (long) cadres * index / counties);
    }
}
