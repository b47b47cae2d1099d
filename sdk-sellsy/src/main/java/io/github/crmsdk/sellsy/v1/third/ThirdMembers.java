package io.github.crmsdk.sellsy.v1.third;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.v1.Unsubscriptions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the vendor tells of a client, prospect or supplier wherever it does. */
public interface ThirdMembers extends Extensible, Unsubscriptions {
    /** The third party's id, {@code thirdid} elsewhere. */
    long id();

    @Nullable
    String name();

    @Nullable
    ThirdType type();

    @Nullable
    RelationType relationType();

    /** The account's own reference. */
    @Nullable
    String ident();

    /** False for an archived one. */
    @Nullable
    Boolean actif();

    /** The id of a member of staff. */
    @Nullable
    Long ownerid();

    /** The thirdcontactid of the main contact. */
    @Nullable
    Long maincontactid();

    /** When it was created; the zone of such times is not documented, Paris is assumed. */
    @Nullable
    Instant joindate();

    @Nullable
    String stickyNote();

    @Nullable
    Long rateCategory();

    @Nullable
    String accountingCode();

    @Nullable
    String auxCode();

    @Nullable
    String web();
}
