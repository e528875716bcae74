// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The public dataset and its transactions. One writer at a time; readers see the state of the last commit and never
 * wait.
 */
public final class Store implements AutoCloseable {
    private final DatasetGraph dataset;
    private final DirectoryLock lock;
    private final AtomicLong version = new AtomicLong();

    private Store(DatasetGraph dataset, DirectoryLock lock) {
        this.dataset = dataset;
        this.lock = lock;
    }

    /**
     * Opens the TDB2 store of a directory, which is created if absent. What a killed process committed is there; what it
     * had not committed is not.
     *
     * @throws StoreInUseException if another process holds it
     */
    public static Store open(Path directory) {
        try {
            Files.createDirectories(directory);
            DirectoryLock lock = DirectoryLock.hold(directory);
            try {
                TornJournal.cut(directory);
                return new Store(DatabaseMgr.connectDatasetGraph(Location.create(directory.toString())), lock);
            } catch (IOException | RuntimeException | Error e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the store in " + directory, e);
        }
    }

    /**
     * The dataset for queries, its default graph the union of the named ones. Only for the SPARQL endpoint, which runs
     * its own transactions.
     */
    public DatasetGraph unionDataset() {
        DatasetGraphWrapper view =
                new DatasetGraphWrapper(dataset, dataset.getContext().copy());
        view.getContext().set(TDB2.symUnionDefaultGraph, true);
        return view;
    }

    /** Runs inside one read transaction. What is returned must not refer to the dataset. */
    public <T> T read(Function<DatasetGraph, T> reader) {
        return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    }

    /** The same on the dataset whose default graph is the union of the named ones. */
    public <T> T readUnion(Function<DatasetGraph, T> reader) {
        DatasetGraph union = unionDataset();
        return Txn.calculateRead(union, () -> reader.apply(union));
    }

    /** Runs inside one write transaction: everything is committed, or after an exception nothing is. */
    public void write(Consumer<DatasetGraph> writer) {
        dataset.begin(ReadWrite.WRITE);
        try {
            writer.accept(dataset);
            dataset.commit();
        } catch (RuntimeException | Error e) {
            dataset.abort();
            throw e;
        } finally {
            dataset.end();
        }
        version.incrementAndGet();
    }

    /** Grows with each commit of this process; serves as the validator of cached answers. */
    public long version() {
        return version.get();
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of the store", e);
        }
    }
}
