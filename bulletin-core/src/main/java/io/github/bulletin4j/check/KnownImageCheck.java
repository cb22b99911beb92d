package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.KnownImage;
import io.github.bulletin4j.image.ImageFormatException;
import io.github.bulletin4j.image.ImageHeader;
import io.github.bulletin4j.image.ImageType;
import io.github.bulletin4j.model.Image;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link KnownImage}. */
public final class KnownImageCheck implements ConstraintValidator<KnownImage, Image> {

    /** Made by the provider. */
    public KnownImageCheck() {}

    @Override
    public boolean isValid(@Nullable Image value, ConstraintValidatorContext context) {
        if (value == null || value.data() == null) {
            return true;
        }
        byte[] data = value.data();
        Violations violations = new Violations(context);
        try {
            ImageType type = ImageHeader.read(data).type();
            if (value.mediaType() != null && !type.mediaType().equals(value.mediaType())) {
                violations.at(type.mediaType(), "mediaType");
            }
        } catch (ImageFormatException e) {
            violations.at("{" + KnownImage.class.getName() + "." + e.fault() + "}", "data");
        }
        return violations.end();
    }
}
