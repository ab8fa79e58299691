package id.laksana.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources of all modules, as the compiler reads them. */
final class Sources {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    /** What stands in the product's jars. */
    static List<Source> product() {
        return in("src/main/java");
    }

    /** What stands in the given folders of every module. */
    static List<Source> in(String... folders) {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> files = modules.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .flatMap(module -> Stream.of(folders).map(module::resolve))
                    .filter(Files::exists)
                    .flatMap(Sources::files)
                    .sorted()
                    .toList();
            return parse(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> parse(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            task.parse().forEach(tree -> sources.add(new Source(tree, positions)));
            return sources;
        }
    }

    /** A file, read. */
    record Source(CompilationUnitTree tree, SourcePositions positions) {

        boolean is(String fileName) {
            return file().endsWith(fileName);
        }

        boolean isOf(String module) {
            return file().startsWith(module);
        }

        private Path file() {
            return ROOT.relativize(Path.of(tree.getSourceFile().toUri()));
        }

        String at(Tree part) {
            return file() + ":" + line(positions.getStartPosition(tree, part));
        }

        int lines(Tree part) {
            long first = line(positions.getStartPosition(tree, part));
            return (int) (line(positions.getEndPosition(tree, part)) - first) + 1;
        }

        private long line(long position) {
            return tree.getLineMap().getLineNumber(position);
        }

        List<Call> calls() {
            List<Call> calls = new ArrayList<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                    calls.add(call(call));
                    return super.visitMethodInvocation(call, null);
                }
            }.scan(tree, null);
            return calls;
        }

        private Call call(MethodInvocationTree call) {
            List<ExpressionTree> arguments = List.copyOf(call.getArguments());
            return switch (call.getMethodSelect()) {
                case MemberSelectTree select ->
                    new Call(
                            at(call),
                            select.getExpression().toString(),
                            select.getIdentifier().toString(),
                            arguments);
                case IdentifierTree own ->
                    new Call(at(call), "this", own.getName().toString(), arguments);
                default -> throw new IllegalStateException("No name is called at " + at(call));
            };
        }
    }

    /** A method called somewhere. */
    record Call(String at, String receiver, String name, List<ExpressionTree> arguments) {

        ExpressionTree argument(int index) {
            return arguments.get(index);
        }
    }
}
