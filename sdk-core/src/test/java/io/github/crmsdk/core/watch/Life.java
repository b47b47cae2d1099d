package io.github.crmsdk.core.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.error.CrmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random life of a watch on a vendor's simulator, and what the promise says about it. */
public final class Life {
    private static final int STEPS = 40;

    private final String title;
    private final Random random;
    private final Vendor vendor;
    private final CrashingStore store = new CrashingStore();
    private final List<String> present = new ArrayList<>();
    private final Set<String> must = new HashSet<>();
    private final Handed handed;
    private Watch<?> watch;

    /** A simulated vendor with one kind of record. */
    public interface Vendor {
        /** Lets its clock go on. */
        void pass(Duration time);

        /** Stores a record that was created so long ago; tells its id. */
        String create(Duration ago);

        void delete(String id);

        /** Lets this happen before each of the next calls is answered: between the pages of a poll, for one. */
        void meanwhile(Runnable change);

        /** Lets something go wrong with the next call. */
        void fail(Random random);

        /** Ends both. */
        void works();

        Watch<?> open(WatchOptions.Builder options);

        /** How late a record may become visible. */
        Duration overlap();

        /** Whether a record is found however old its timestamp is. */
        boolean findsOldDates();
    }

    public Life(String name, long seed, Vendor vendor) {
        this.title = name + ", seed " + seed;
        this.random = new Random(seed);
        this.vendor = vendor;
        this.handed = new Handed(title, store);
        for (int i = random.nextInt(60); i > 0; i--) {
            handed.old(create(Duration.ZERO));
            vendor.pass(upTo(Duration.ofMinutes(2)));
        }
        this.watch = open();
    }

    /** How many lives to try; many more in the profile {@code slow}. */
    public static int lives(int usual) {
        return Integer.getInteger("watch.lives", usual);
    }

    private Watch<?> open() {
        return vendor.open(WatchOptions.builder().name("records").store(store).maxAttempts(1000));
    }

    private Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(most.toMillis()));
    }

    private String create(Duration ago) {
        String id = vendor.create(ago);
        present.add(id);
        return id;
    }

    /** Lives it to its end. */
    public void live() {
        poll(5, false);
        for (int step = 0; step < STEPS; step++) {
            step(random.nextInt(100));
        }
        for (int i = 0; i < 3; i++) {
            vendor.pass(vendor.overlap());
            drain();
        }
        must.retainAll(present);
        must.removeIf(handed::isDone);
        assertThat(must).as("%s: lost", title).isEmpty();
    }

    private void step(int kind) {
        if (kind < 35) {
            for (int i = random.nextInt(kind == 0 ? 300 : 4); i >= 0; i--) {
                createOne();
            }
        } else if (kind < 55) {
            vendor.pass(upTo(Duration.ofMinutes(kind == 40 ? 500 : 5)));
        } else if (kind < 60) {
            deleteOne();
        } else if (kind < 63) {
            watch = open();
        } else {
            if (random.nextInt(3) == 0) {
                vendor.meanwhile(this::change);
            }
            poll(1 + random.nextInt(kind < 70 ? 200 : 8), kind < 80);
        }
    }

    private void change() {
        int kind = random.nextInt(4);
        if (kind == 0) {
            deleteOne();
        } else if (kind < 3) {
            createOne();
        }
    }

    private void deleteOne() {
        if (!present.isEmpty()) {
            vendor.delete(present.remove(random.nextInt(present.size())));
        }
    }

    private void createOne() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            must.add(create(upTo(vendor.overlap().minusSeconds(2))));
        } else if (kind == 1) {
            String id = create(upTo(Duration.ofDays(300)));
            if (vendor.findsOldDates()) {
                must.add(id);
            }
        } else {
            must.add(create(Duration.ZERO));
        }
    }

    private void poll(int limit, boolean stormy) {
        try {
            if (stormy && random.nextBoolean()) {
                vendor.fail(random);
            }
            spoilSave(stormy);
            List<? extends Delivery<?>> deliveries = watch.poll(limit);
            assertThat(deliveries).as(title).hasSizeLessThanOrEqualTo(limit);
            for (Delivery<?> delivery : deliveries) {
                handed.check(delivery);
                spoilSave(stormy);
                settle(delivery);
            }
        } catch (CrashingStore.Crash crash) {
            watch = open();
        } catch (CrmException | PositionStoreException again) {
            assertThat(stormy).as(title).isTrue();
        } finally {
            vendor.works();
            store.next = CrashingStore.Next.WORKS;
        }
    }

    private void spoilSave(boolean stormy) {
        if (stormy && random.nextInt(10) == 0) {
            store.next = CrashingStore.Next.values()[random.nextInt(4)];
        }
    }

    private void settle(Delivery<?> delivery) {
        int kind = random.nextInt(10);
        if (kind < 8) {
            handed.acknowledge(delivery);
        } else if (kind == 8) {
            delivery.fail(new IllegalStateException("busy"));
        }
    }

    private void drain() {
        for (List<? extends Delivery<?>> all = watch.poll(100); !all.isEmpty(); all = watch.poll(100)) {
            all.forEach(handed::check);
            all.forEach(handed::acknowledge);
        }
    }
}
