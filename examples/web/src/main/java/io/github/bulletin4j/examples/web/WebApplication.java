package io.github.bulletin4j.examples.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Serves the page on {@code http://localhost:8080/}, to this machine only. What is saved goes to the folder
 * {@code bulletin-data} below the working folder; {@code --bulletin.data=FOLDER} names another one.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebApplication {

    /**
     * Starts the application.
     *
     * @param arguments settings of Spring Boot, such as {@code --server.port=9090}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }
}
