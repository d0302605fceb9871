// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import phrasebook.exports.SigningKeys;

class SigningKeysTest {

    private static final byte[] CONTENT = "规范".getBytes(StandardCharsets.UTF_8);

    private static boolean isSigned(byte[] signature, byte[] publicPem) throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(SigningKeys.publicKey(publicPem));
        check.update(CONTENT);
        return check.verify(Base64.getMimeDecoder().decode(signature));
    }

    @Test
    void whatThePrivateKeySignsThePublicKeyOfThePairProves() throws GeneralSecurityException {
        SigningKeys.Pair pair = SigningKeys.generate();
        byte[] signature = SigningKeys.sign(CONTENT, SigningKeys.privateKey(pair.privatePem()));
        assertTrue(isSigned(signature, pair.publicPem()));
        assertFalse(isSigned(signature, SigningKeys.generate().publicPem()), "that of another pair does not");
    }

    @Test
    void keysAreWrittenAsOpensslWritesThem() {
        SigningKeys.Pair pair = SigningKeys.generate();
        String[] lines = new String(pair.publicPem(), StandardCharsets.US_ASCII).split("\n");
        assertEquals("-----BEGIN PUBLIC KEY-----", lines[0]);
        assertEquals(60, lines[1].length(), "44 bytes: the algorithm and the key, RFC 8410");
        assertEquals("-----END PUBLIC KEY-----", lines[2]);
        assertTrue(new String(pair.privatePem(), StandardCharsets.US_ASCII)
                .startsWith("-----BEGIN PRIVATE KEY-----\n"));
    }
}
