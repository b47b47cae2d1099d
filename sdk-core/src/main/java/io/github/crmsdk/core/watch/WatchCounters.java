package io.github.crmsdk.core.watch;

import java.time.Duration;

/**
 * What a watch has done since it was opened.
 *
 * @param name the watch's
 * @param found records that were found
 * @param handedOver deliveries, repeated ones included
 * @param repeated deliveries of records that had been handed over before, by an earlier process maybe
 * @param late records that became visible later than half the overlap after their timestamp: if there are any, a longer
 *     overlap is safer
 * @param deadLettered records that were given up after their last attempt
 * @param failedPolls polls that found the vendor or the store out of reach, of {@link Watch#run} and its like
 * @param pending records that are found and not acknowledged
 * @param lag how old the oldest of these is, by the vendor's clock at the last look; zero if there are none
 */
public record WatchCounters(
        String name,
        long found,
        long handedOver,
        long repeated,
        long late,
        long deadLettered,
        long failedPolls,
        int pending,
        Duration lag) {}
