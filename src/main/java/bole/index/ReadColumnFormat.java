package bole.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Columns in files of their own, in Lucene's usual form: those that are read for the people of a page only, or once for everybody, and never searched through. {@link IndexDirectory} reads these files at
 * the place where something is asked for, instead of mapping them into memory. Found by Lucene by its name, so it must be public.
 */
public final class ReadColumnFormat extends DocValuesFormat {

    /** Stands in the names of the files. */
    static final String NAME = "BoleRead";

    private static final Set<String> COLUMNS = Set.of(Fields.PROFILE, Fields.STINTS);

    private final DocValuesFormat usual = new Lucene90DocValuesFormat();

    /** For Lucene. */
    public ReadColumnFormat() {
        super(NAME);
    }

    @Override
    public DocValuesConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
        return usual.fieldsConsumer(state);
    }

    @Override
    public DocValuesProducer fieldsProducer(SegmentReadState state) throws IOException {
        return usual.fieldsProducer(state);
    }

    /** Lucene's codec with these columns apart. */
    static Codec codec() {
        DocValuesFormat apart = new ReadColumnFormat();
        return new Lucene104Codec() {
            @Override
            public DocValuesFormat getDocValuesFormatForField(String field) {
                return COLUMNS.contains(field) ? apart : super.getDocValuesFormatForField(field);
            }
        };
    }
}
