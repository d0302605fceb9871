// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys as OpenSSL writes them (PEM, RFC 7468 and RFC 8410), and signatures by them. */
public final class SigningKeys {

    private static final String ALGORITHM = "Ed25519";

    private SigningKeys() {
    }

    /** A private key and the public key that goes with it, each as the text of a PEM file. */
    public record Pair(byte[] privatePem, byte[] publicPem) {
    }

    /** A new pair, as {@code openssl genpkey -algorithm ed25519} makes one. */
    public static Pair generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new Pair(pem("PRIVATE KEY", pair.getPrivate()), pem("PUBLIC KEY", pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    private static byte[] pem(String label, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(key.getEncoded());
        return ("-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The private key of a PEM file, as made by {@code openssl genpkey -algorithm ed25519}. */
    public static PrivateKey privateKey(byte[] pem) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(body(pem, "PRIVATE KEY")));
    }

    /** The public key of a PEM file, as made by {@code openssl pkey -pubout}. */
    public static PublicKey publicKey(byte[] pem) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(body(pem, "PUBLIC KEY")));
    }

    private static byte[] body(byte[] pem, String label) throws GeneralSecurityException {
        Matcher matcher = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]*)-----END " + label
                + "-----")
                .matcher(new String(pem, StandardCharsets.US_ASCII));
        if (!matcher.find()) {
            throw new GeneralSecurityException("no " + label);
        }
        try {
            return Base64.getMimeDecoder().decode(matcher.group(1));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** The detached signature of the content, in Base64 and a line feed; equal contents have equal ones. */
    public static byte[] sign(byte[] content, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return (Base64.getEncoder().encodeToString(signature.sign()) + "\n").getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    /** Whether the signature is that of the content by the owner of the key. */
    static boolean isSigned(byte[] content, byte[] signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(content);
            return check.verify(Base64.getMimeDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
