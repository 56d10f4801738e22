@echo off
rem Starts kompass with Java 17 or newer: that in JAVA_HOME, or else the first on PATH.
setlocal
set "expected=expected Java 17 or newer: install it, or set JAVA_HOME to its folder"

set "java="
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined java set "java=%%j"
)
if not defined java (
  echo kompass: found no Java, %expected%>&2
  exit /b 1
)
if not exist "%java%" (
  echo kompass: found no Java in JAVA_HOME, %expected%>&2
  exit /b 1
)

rem The file "release" of a JDK tells its version without starting it.
for %%j in ("%java%") do set "release=%%~dpj..\release"
set "version="
if exist "%release%" (
  for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%release%"') do set "version=%%~v"
)
if defined version (
  for /f "delims=." %%m in ("%version%") do if %%m lss 17 (
    echo kompass: found Java %version%, %expected%>&2
    exit /b 1
  )
)

"%java%" -jar "%~dp0..\kompass.jar" %*
exit /b %errorlevel%
