package io.github.crmsdk.salesmanago.event;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Twenty free texts of at most 255 characters. The vendor's shop plugin keeps product names in the first, quantities
 * joined by / in the third, the language in the eighth and the currency in the ninth.
 */
public interface EventDetails extends Extensible {
    @Nullable
    String detail1();

    @Nullable
    String detail2();

    @Nullable
    String detail3();

    @Nullable
    String detail4();

    @Nullable
    String detail5();

    @Nullable
    String detail6();

    @Nullable
    String detail7();

    @Nullable
    String detail8();

    @Nullable
    String detail9();

    @Nullable
    String detail10();

    @Nullable
    String detail11();

    @Nullable
    String detail12();

    @Nullable
    String detail13();

    @Nullable
    String detail14();

    @Nullable
    String detail15();

    @Nullable
    String detail16();

    @Nullable
    String detail17();

    @Nullable
    String detail18();

    @Nullable
    String detail19();

    @Nullable
    String detail20();

    /** Checks the lengths. */
    static void check(String model, EventDetails event) {
        List<@Nullable String> details = Arrays.asList(
                event.detail1(),
                event.detail2(),
                event.detail3(),
                event.detail4(),
                event.detail5(),
                event.detail6(),
                event.detail7(),
                event.detail8(),
                event.detail9(),
                event.detail10(),
                event.detail11(),
                event.detail12(),
                event.detail13(),
                event.detail14(),
                event.detail15(),
                event.detail16(),
                event.detail17(),
                event.detail18(),
                event.detail19(),
                event.detail20());
        for (int i = 0; i < details.size(); i++) {
            Checks.length(model + ".detail" + (i + 1), details.get(i), 255);
        }
    }
}
