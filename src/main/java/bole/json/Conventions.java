package bole.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.type.ClassKey;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The conventions of the package description, told to Jackson. */
final class Conventions extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final boolean omitEmptyText;

    Conventions(boolean omitEmptyText) {
        super("bole-conventions");
        this.omitEmptyText = omitEmptyText;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
        if (omitEmptyText) {
            context.configOverride(String.class).setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        }
    }

    /** Snake case, a trailing underscore dropped. */
    static final class Names extends PropertyNamingStrategies.SnakeCaseStrategy {

        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String name) {
            String snake = super.translate(name);
            return snake != null && snake.endsWith("_") ? snake.substring(0, snake.length() - 1) : snake;
        }
    }

    private static boolean isNumbers(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1
            && Arrays.stream(type.getRecordComponents()).allMatch(component -> component.getType() == int.class)
            && parser(type).isEmpty();
    }

    private static Optional<Method> parser(Class<?> type) {
        if (type.isPrimitive() || Number.class.isAssignableFrom(type) || type.isEnum()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals("parse") && Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type
                && method.getParameterCount() == 1 && method.getParameterTypes()[0].isAssignableFrom(String.class))
            .findFirst();
    }

    private static final class Writers extends SimpleSerializers {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            if (raw.isEnum()) {
                return new Text(true);
            }
            if (isNumbers(raw)) {
                return new Numbers(raw);
            }
            return parser(raw).isPresent() ? new Text(false) : super.findSerializer(config, type, description);
        }
    }

    private static final class Text extends JsonSerializer<Object> {

        private final boolean lowerCase;

        Text(boolean lowerCase) {
            this.lowerCase = lowerCase;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(lowerCase ? ((Enum<?>) value).name().toLowerCase(Locale.ROOT) : value.toString());
        }
    }

    private static final class Numbers extends JsonSerializer<Object> {

        private final RecordComponent[] components;

        Numbers(Class<?> type) {
            this.components = type.getRecordComponents();
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            for (RecordComponent component : components) {
                try {
                    out.writeNumber((int) component.getAccessor().invoke(value));
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException("a record's component cannot be read", e);
                }
            }
            out.writeEndArray();
        }
    }

    private static final class Readers extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isNumbers(type) || parser(type).isPresent() || _classMappings != null && _classMappings.containsKey(new ClassKey(type));
        }

        @Override
        public JsonDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config, BeanDescription description)
                throws JsonMappingException {
            Class<?> raw = type.getRawClass();
            if (isNumbers(raw)) {
                return new FromNumbers(raw);
            }
            Optional<Method> parser = parser(raw);
            return parser.isPresent() ? new FromText(parser.get()) : super.findBeanDeserializer(type, config, description);
        }
    }

    private static final class FromText extends JsonDeserializer<Object> {

        private final Method parser;

        FromText(Method parser) {
            this.parser = parser;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return context.handleUnexpectedToken(parser.getDeclaringClass(), in);
            }
            return create(context, parser.getDeclaringClass(), () -> parser.invoke(null, in.getText()));
        }
    }

    private static final class FromNumbers extends JsonDeserializer<Object> {

        private final Constructor<?> constructor;

        FromNumbers(Class<?> type) {
            this.constructor = type.getDeclaredConstructors()[0];
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            List<Object> numbers = new ArrayList<>();
            if (in.currentToken() != JsonToken.START_ARRAY) {
                return context.handleUnexpectedToken(constructor.getDeclaringClass(), in);
            }
            while (in.nextToken() == JsonToken.VALUE_NUMBER_INT && numbers.size() < constructor.getParameterCount()) {
                numbers.add(in.getIntValue());
            }
            if (in.currentToken() != JsonToken.END_ARRAY || numbers.size() != constructor.getParameterCount()) {
                return context.handleUnexpectedToken(constructor.getDeclaringClass(), in);
            }
            return create(context, constructor.getDeclaringClass(), () -> constructor.newInstance(numbers.toArray()));
        }
    }

    private interface Creation {
        Object run() throws ReflectiveOperationException, IOException;
    }

    private static Object create(DeserializationContext context, Class<?> type, Creation creation) throws IOException {
        try {
            return creation.run();
        } catch (InvocationTargetException e) {
            return context.handleInstantiationProblem(type, null, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a value type cannot be made", e);
        }
    }
}
