package bole.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * What is logged and where: warnings and errors, on standard error; the program's own answers go to standard output. Found through {@code META-INF/services}. Reading the same from a file of XML was a fifth of
 * what the first thread of a start does. Who names a file of Logback's own keeps it.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class LogConfigurator extends ContextAwareBase implements Configurator {

    private static final String NAMED_FILE = "logback.configurationFile";
    private static final String FILE_OF_TESTS = "/logback-test.xml";

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        if (System.getProperty(NAMED_FILE) != null || LogConfigurator.class.getResource(FILE_OF_TESTS) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        ErrorOutput output = new ErrorOutput();
        output.setContext(loggers);
        output.start();
        Logger root = loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(output);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
