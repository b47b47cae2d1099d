package io.github.crmsdk.sellsy.staff;

import io.github.crmsdk.core.vendor.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member of staff can be given on creation and later. */
public interface WrittenStaff extends StaffMembers {
    /** The id of a {@link Team}. */
    @Nullable
    Long team();

    /** The id of a job of the team. */
    @Nullable
    Long job();

    /** At most one. */
    @Nullable
    List<LicenseRef> licenses();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, WrittenStaff staff) {
        Checks.text(model + ".lastname", staff.lastname(), 200);
        Checks.text(model + ".firstname", staff.firstname(), 200);
        Checks.length(model + ".position", staff.position(), 200);
        List<LicenseRef> licenses = staff.licenses();
        if (licenses != null && licenses.size() > 1) {
            throw new IllegalArgumentException(
                    model + ".licenses has " + licenses.size() + " elements: at most 1 is allowed");
        }
    }
}
