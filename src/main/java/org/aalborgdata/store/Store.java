// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The public dataset and its transactions. One writer at a time; readers see the state of the last commit and never
 * wait.
 */
public final class Store implements AutoCloseable {
    private final DatasetGraph dataset;
    private final boolean onDisk;
    private final AtomicLong version = new AtomicLong();

    private Store(DatasetGraph dataset, boolean onDisk) {
        this.dataset = dataset;
        this.onDisk = onDisk;
    }

    /** An empty store in memory, gone when the process ends. */
    public static Store inMemory() {
        return new Store(DatasetGraphFactory.createTxnMem(), false);
    }

    /**
     * Opens the TDB2 store of a directory, which is created if absent.
     *
     * @throws StoreInUseException if another process holds it
     */
    public static Store open(Path directory) {
        try {
            java.nio.file.Files.createDirectories(directory);
            return new Store(DatabaseMgr.connectDatasetGraph(Location.create(directory.toString())), true);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("Cannot create " + directory, e);
        } catch (org.apache.jena.dboe.DBOpEnvException | org.apache.jena.tdb2.TDBException e) {
            throw new StoreInUseException(directory, e);
        }
    }

    /**
     * The dataset for queries, its default graph the union of the named ones. Only for the SPARQL endpoint, which runs
     * its own transactions.
     */
    public DatasetGraph unionDataset() {
        return UnionDefault.of(dataset);
    }

    /** Runs inside one read transaction. What is returned must not refer to the dataset. */
    public <T> T read(Function<DatasetGraph, T> reader) {
        return Txn.calculateRead(dataset, () -> reader.apply(dataset));
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
        if (onDisk) {
            TDBInternal.expel(dataset);
        }
        dataset.close();
    }
}
