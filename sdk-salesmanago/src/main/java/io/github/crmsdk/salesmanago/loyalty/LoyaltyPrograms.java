package io.github.crmsdk.salesmanago.loyalty;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.model.Addressee;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Loyalty programs and their points. */
public interface LoyaltyPrograms {
    @Idempotent
    @POST("loyalty/program/v1/addContact")
    ApiCall<Void> addContact(@Body Membership membership);

    /** Takes a contact into the program, by the program's name. */
    default ApiCall<Void> addContact(String loyaltyProgram, Addressee contact) {
        return addContact(new Membership(loyaltyProgram, contact));
    }

    @Idempotent
    @POST("loyalty/program/v1/removeContact")
    ApiCall<Void> removeContact(@Body Membership membership);

    default ApiCall<Void> removeContact(String loyaltyProgram, Addressee contact) {
        return removeContact(new Membership(loyaltyProgram, contact));
    }

    /** Adds or subtracts points; never repeated if it may have been carried out. */
    @POST("loyalty/program/v1/modifyPoints")
    ApiCall<Void> modifyPoints(@Body ModifyPoints points);
}
