@echo off
rem Runs the command line on Windows with what short runs want: an archive of the classes that it loads, where Java makes
rem one by itself (from 19). Build first: mvn -B -ntp -DskipTests package
setlocal
set "here=%~dp0target"
set "short=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%a in (%*) do (
  rem Long runs are worth the better compiler and collector.
  if /i "%%~a"=="--out-dir" set "short="
)
java -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -Xlog:all=error:stderr %short% ^
  -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%here%\bulletin-cmd.jsa" ^
  -Dfile.encoding=UTF-8 -jar "%here%\bulletin.jar" %*
exit /b %ERRORLEVEL%
