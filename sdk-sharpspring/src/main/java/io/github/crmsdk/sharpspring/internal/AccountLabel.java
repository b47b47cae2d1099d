package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells accounts apart without showing an account id, which is half of the credentials. */
public final class AccountLabel {
    private static final int SHOWN_BYTES = 6;

    private AccountLabel() {}

    /** The beginning of the id's SHA-256. */
    public static String of(Secret accountID) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(accountID.reveal().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
