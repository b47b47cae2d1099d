package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.TransportException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random life of a vendor and of a watch on it, and what the promise says about it. */
final class History {
    private static final CallInfo INFO = new CallInfo("Acme", "north", "rows.list", "POST", "/v1/rows");
    private static final Duration YEAR = Duration.ofDays(365);

    private final Random random;
    private final Shape shape;
    private final World world;
    private final String title;
    private final CrashingStore store = new CrashingStore();
    private final StartFrom start;
    private final Set<String> must = new HashSet<>();
    private final Handed handed;
    private boolean clockIsTrue = true;
    private boolean stormy;
    private int requestsUntilCrash = -1;
    private Watch<World.Row> watch;

    History(Shape.Known known, long seed) {
        this.title = known + ", seed " + seed;
        this.random = new Random(seed);
        this.shape = known.shape;
        this.world = new World(shape, random);
        world.disturbance = this::disturb;
        this.handed = new Handed(title, store);
        prepareClock();
        populate();
        this.start = chooseStart();
        this.watch = open();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(most.toMillis()));
    }

    private void prepareClock() {
        if (chance(15)) {
            world.showsDate = false;
            clockIsTrue = false;
        } else if (chance(20)) {
            world.skew = upTo(Duration.ofHours(6)).minus(Duration.ofHours(3));
            clockIsTrue = false;
        }
    }

    private void populate() {
        int count = chance(20) ? 0 : random.nextInt(chance(10) ? 700 : 80);
        for (int i = 0; i < count; i++) {
            world.create(world.clock(), Duration.ZERO);
            world.pass(upTo(chance(5) ? Duration.ofDays(3) : Duration.ofSeconds(90)));
        }
        world.pageSize = 1 + random.nextInt(60);
    }

    private StartFrom chooseStart() {
        Instant bound = world.clock().minus(upTo(Duration.ofMinutes(40)));
        int kind = random.nextInt(10);
        if (kind < 5) {
            world.rows.forEach(row -> handed.old(row.id));
            return StartFrom.now();
        }
        if (kind < 7) {
            world.rows.forEach(row -> want(row, !row.created.isBefore(bound)));
            return StartFrom.since(bound);
        }
        if (kind == 7 && shape.ids() == Shape.Ids.GROWING) {
            long after = 1000L + random.nextInt(100);
            world.rows.forEach(row -> want(row, row.number() > after));
            return StartFrom.after(after);
        }
        world.rows.forEach(row -> must.add(row.id));
        return StartFrom.beginning();
    }

    private void want(World.Row row, boolean wanted) {
        if (wanted) {
            must.add(row.id);
        } else {
            handed.old(row.id);
        }
    }

    private Watch<World.Row> open() {
        return new Watch<>(
                world,
                WatchOptions.builder()
                        .name("rows")
                        .store(store)
                        .start(start)
                        .fullPass(shape.fullPass())
                        .maxAttempts(1000)
                        .build());
    }

    void live() {
        // The start itself is undisturbed, so that it is plain what was there before it.
        poll(1 + random.nextInt(20));
        for (int step = 0; step < 60; step++) {
            stormy = chance(30);
            step();
        }
        settle();
    }

    private void step() {
        int kind = random.nextInt(100);
        if (kind < 30) {
            createSome();
        } else if (kind < 55) {
            world.pass(upTo(Duration.ofMinutes(3)));
        } else if (kind < 60) {
            world.pass(upTo(chance(10) ? YEAR : Duration.ofHours(3)));
        } else if (kind < 65) {
            deleteOne();
        } else if (kind < 68) {
            world.pageSize = 1 + random.nextInt(60);
        } else if (kind < 71) {
            setBack();
        } else if (kind < 73) {
            watch = open();
        } else if (kind < 76) {
            shiftingPages();
        } else {
            poll(1 + random.nextInt(chance(30) ? 200 : 10));
        }
    }

    /** Rows go before each page is read, so that others move past it; and then it is too late to look again. */
    private void shiftingPages() {
        for (int i = 0; i < 40; i++) {
            createOne(true);
        }
        world.pageSize = 4;
        world.disturbance = () -> {
            if (chance(70)) {
                deleteOne();
            }
        };
        List<Delivery<World.Row>> deliveries = watch.poll(1000);
        check(deliveries, 1000);
        deliveries.forEach(handed::acknowledge);
        world.disturbance = this::disturb;
        world.pageSize = 50;
        world.pass(shape.overlap().multipliedBy(2));
        createOne(true);
        drain();
    }

    private void createSome() {
        int count = chance(4) ? 100 + random.nextInt(200) : 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            createOne(count >= 100);
        }
    }

    private void createOne(boolean together) {
        World.Row row;
        int kind = together ? 99 : random.nextInt(100);
        boolean found = true;
        if (kind < 15) {
            Duration late = upTo(shape.overlap()
                    .minus(shape.unit().multipliedBy(2))
                    .dividedBy(shape.overlap().toMinutes() == 70 ? 8 : 1));
            row = world.create(world.clock(), late);
        } else if (kind < 20) {
            row = world.create(world.clock().minus(upTo(YEAR)), Duration.ZERO);
            found = shape.findsOldDates();
        } else if (kind < 23 && world.showsDate && clockIsTrue && shape.dated()) {
            row = world.create(world.clock().plus(upTo(YEAR)), Duration.ZERO);
        } else if (kind < 26) {
            row = world.create(world.clock(), Duration.ZERO);
            row.hidden = true;
            found = false;
        } else if (kind < 30 && shape.ids() == Shape.Ids.GROWING && shape.newestFirst()) {
            row = world.create(world.clock(), Duration.ZERO);
            row.shown = null;
            row.cameUndated = true;
        } else {
            row = world.create(world.clock(), Duration.ZERO);
        }
        if (found && isAskedFor(row)) {
            must.add(row.id);
        }
        if (!together && chance(30)) {
            world.pass(Duration.ofMillis(random.nextInt(900)));
        }
        if (chance(10)) {
            fillIn();
        }
    }

    private boolean isAskedFor(World.Row row) {
        if (start instanceof StartFrom.After after) {
            return row.number() > after.id();
        }
        return !(start instanceof StartFrom.Since since && row.created.isBefore(since.timestamp()));
    }

    /** Timestamps that were missing so far: with the time of creation, or with now. */
    private void fillIn() {
        boolean now = random.nextBoolean();
        world.rows.stream()
                .filter(row -> shape.dated() && row.shown == null)
                .forEach(row -> row.shown = now ? world.clock() : row.created);
    }

    private void deleteOne() {
        if (!world.rows.isEmpty()) {
            World.Row gone = world.rows.remove(random.nextInt(world.rows.size()));
            must.remove(gone.id);
        }
    }

    /** The vendor's clock is set back, or an hour comes a second time; it is polled meanwhile. */
    private void setBack() {
        boolean local = shape.overlap().toMinutes() == 70;
        if (!shape.dated() || !world.showsDate || !(clockIsTrue || local)) {
            return;
        }
        Duration back = local ? Duration.ofHours(1) : upTo(Duration.ofHours(1));
        drain();
        world.offset = world.offset.minus(back);
        world.skew = local ? world.skew.plus(back) : world.skew;
        for (int i = 0; i < 6; i++) {
            world.pass(back.dividedBy(6));
            createOne(true);
            drain();
        }
    }

    /** Before each answer of the vendor. */
    private void disturb() {
        if (requestsUntilCrash >= 0 && --requestsUntilCrash < 0) {
            throw new CrashingStore.Crash();
        }
        if (!stormy) {
            return;
        }
        if (chance(4)) {
            throw new TransportException(INFO, "no connection", false, null);
        }
        if (chance(2)) {
            throw RateLimitException.ofBudget(INFO, Duration.ofSeconds(3));
        }
        if (chance(15)) {
            createOne(true);
        }
        if (chance(15)) {
            deleteOne();
        }
    }

    private void poll(int limit) {
        try {
            if (stormy && chance(20)) {
                requestsUntilCrash = random.nextInt(4);
            }
            failSomeSave();
            List<Delivery<World.Row>> deliveries = watch.poll(limit);
            check(deliveries, limit);
            for (Delivery<World.Row> delivery : deliveries) {
                failSomeSave();
                settle(delivery);
            }
        } catch (CrashingStore.Crash crash) {
            watch = open();
        } catch (TransportException | RateLimitException | PositionStoreException again) {
            assertThat(stormy).as(title).isTrue();
        } finally {
            requestsUntilCrash = -1;
            store.next = CrashingStore.Next.WORKS;
        }
    }

    private void failSomeSave() {
        if (stormy && chance(10)) {
            CrashingStore.Next[] all = CrashingStore.Next.values();
            store.next = all[random.nextInt(all.length)];
        }
    }

    private void check(List<Delivery<World.Row>> deliveries, int limit) {
        assertThat(deliveries).as(title).hasSizeLessThanOrEqualTo(limit);
        assertThat(deliveries).as(title).extracting(Delivery::id).doesNotHaveDuplicates();
        deliveries.forEach(handed::check);
        if (!shape.dated()) {
            return;
        }
        assertThat(deliveries.stream()
                        .filter(delivery -> !delivery.isRepeated() && !delivery.record().cameUndated)
                        .map(delivery -> delivery.record().created))
                .as(title)
                .isSorted();
    }

    private void settle(Delivery<World.Row> delivery) {
        int kind = random.nextInt(10);
        if (kind < 7) {
            handed.acknowledge(delivery);
        } else if (kind == 7) {
            delivery.fail(new IllegalStateException("busy"));
        }
    }

    /** All that can be found, all of it acknowledged. */
    private void drain() {
        boolean before = stormy;
        stormy = false;
        int limit = 1 + random.nextInt(100);
        List<Delivery<World.Row>> deliveries = watch.poll(limit);
        while (!deliveries.isEmpty()) {
            check(deliveries, limit);
            deliveries.forEach(handed::acknowledge);
            deliveries = watch.poll(limit);
        }
        stormy = before;
    }

    private void settle() {
        stormy = false;
        for (int i = 0; i < 4; i++) {
            world.pass(shape.overlap().dividedBy(3));
            fillIn();
            drain();
        }
        List<String> lost = world.rows.stream()
                .filter(row -> must.contains(row.id) && !handed.isDone(row.id))
                .map(row -> row.id + " of " + row.created + " visible at " + row.visible)
                .toList();
        assertThat(lost).as("%s, started %s", title, start).isEmpty();
    }
}
