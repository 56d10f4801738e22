package io.github.kommunkompass.json.mapper;

import io.github.kommunkompass.catalogue.Catalogues;
import java.util.List;
import java.util.Map;

/** An application's own mapper, with the module of Kompass. */
interface Mapper {

    Mapper indenting();

    Mapper ignoringUnknownProperties();

    Mapper knowing(Catalogues catalogues);

    <T> T read(String json, Class<T> type) throws Exception;

    <T> T read(byte[] json, Class<T> type) throws Exception;

    <T> List<T> readOneAfterTheOther(String json, Class<T> type) throws Exception;

    <T> Map<String, T> readByKey(String json, Class<T> type) throws Exception;

    /** Reads text into a tree, and a value from that. */
    <T> T readThroughTree(String json, Class<T> type) throws Exception;

    /** Writes a value to a tree, and reads it from that. */
    <T> T writtenToTree(T value, Class<T> type) throws Exception;

    /** Reads text into a tree, puts a Java object into it, and reads a value from that. */
    <T> T readWithJavaObject(String json, String key, Class<T> type) throws Exception;

    String write(Object value) throws Exception;

    /** Reads a map with keys of a type. */
    <K> Map<K, Integer> readByKeyOf(String json, Class<K> type) throws Exception;

    /** The same mapper, serialised and read again. */
    Mapper serialisedAndReadAgain() throws Exception;

    /** Mappers with each kind and style of default typing, by name. */
    Map<String, Mapper> withDefaultTyping();

    /** Writes a value as one of a declared type. */
    String writeAs(Class<?> type, Object value) throws Exception;

    /** The exception of the mapper's own for what it cannot read. */
    Class<? extends Exception> refusal();

    /** What the exception says without where it was. */
    String originalMessage(Throwable refusal);

    /** The modules of Kompass that are found as services. */
    List<?> services();

    /** The module's name and the artifact that it says it is of. */
    List<Object> identity();
}
