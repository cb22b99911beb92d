package io.github.bulletin4j.validation;

import io.github.bulletin4j.check.Bounds;
import io.github.bulletin4j.check.CheckFactory;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The only class that knows Hibernate Validator, which an application may leave out. */
final class HibernateProvider {

    /** Tells its version to everybody who does not ask. Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger BANNER = Logger.getLogger("org.hibernate.validator.internal.util.Version");

    private HibernateProvider() {}

    /** A validator that needs no expression language, reads no configuration files and finds advice in the default group. */
    static Validator validator(Bounds bounds) {
        if (BANNER.getLevel() == null) {
            BANNER.setLevel(Level.WARNING);
        }
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                // The checks are services of this library, whatever class loader the thread has.
                .externalClassLoader(HibernateProvider.class.getClassLoader())
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        OnePass.addAdvice(mapping);
        return configuration
                .addMapping(mapping)
                .constraintValidatorFactory(
                        new CheckFactory(bounds, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
    }
}
