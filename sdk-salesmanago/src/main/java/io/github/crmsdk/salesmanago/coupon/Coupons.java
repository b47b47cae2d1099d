package io.github.crmsdk.salesmanago.coupon;

import io.github.crmsdk.core.ApiCall;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Coupons of contacts. */
public interface Coupons {
    /** Gives a contact a coupon, the caller's own or one that SALESmanago makes up; answers its code. */
    @POST("contact/addContactCoupon")
    ApiCall<AddedCoupon> add(@Body AddCoupon coupon);

    /** Marks the coupon as used. */
    @POST("contact/useContactCoupon")
    ApiCall<Void> use(@Body UseCoupon coupon);
}
