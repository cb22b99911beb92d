package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.KnownImage;
import io.github.bulletin4j.model.Image;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Checks {@link KnownImage}. */
public final class KnownImageCheck implements ConstraintValidator<KnownImage, Image> {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] GIF = {'G', 'I', 'F', '8'};

    /** Made by the provider. */
    public KnownImageCheck() {}

    private static @Nullable String type(byte[] data) {
        if (starts(data, PNG)) {
            return "image/png";
        }
        if (starts(data, JPEG)) {
            return "image/jpeg";
        }
        return starts(data, GIF) ? "image/gif" : null;
    }

    private static boolean starts(byte[] data, byte[] signature) {
        return data.length > signature.length
                && Arrays.equals(data, 0, signature.length, signature, 0, signature.length);
    }

    @Override
    public boolean isValid(@Nullable Image value, ConstraintValidatorContext context) {
        byte[] data = value == null ? null : value.data();
        if (data == null) {
            return true;
        }
        Violations violations = new Violations(context);
        String type = type(data);
        if (type == null) {
            violations.at(null, "data");
        } else if (value.mediaType() != null && !type.equals(value.mediaType())) {
            violations.at(type, "mediaType");
        }
        return violations.none();
    }
}
